package com.atlassian.sal.api.transaction;

/** What is to happen in one transaction. Vouched for by https://docs.atlassian.com/sal-api/5.0.0/sal-api/apidocs/com/atlassian/sal/api/transaction/TransactionCallback.html */
public interface TransactionCallback<T> {
    T doInTransaction();
}
