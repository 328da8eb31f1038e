package com.atlassian.sal.api.transaction;

/** Runs work in one transaction. Vouched for by https://docs.atlassian.com/sal-api/5.0.0/sal-api/apidocs/com/atlassian/sal/api/transaction/TransactionTemplate.html */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
