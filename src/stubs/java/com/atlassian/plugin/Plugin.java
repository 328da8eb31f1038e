package com.atlassian.plugin;

/** An installed plugin. Vouched for by https://github.com/mrdon/PLUG */
public interface Plugin {
    String getKey();

    String getName();
}
