package com.atlassian.cache;

/** Makes what is not remembered yet. Vouched for by https://docs.atlassian.com/atlassian-cache-api/5.3.0/atlassian-cache-api/apidocs/com/atlassian/cache/Supplier.html */
public interface Supplier<T> {
    T get();
}
