package com.atlassian.sal.api.message;

import java.io.Serializable;

/** A key and its arguments. Vouched for by https://docs.atlassian.com/sal-api/5.0.0/sal-api/apidocs/com/atlassian/sal/api/message/Message.html */
public interface Message {
    String getKey();

    Serializable[] getArguments();
}
