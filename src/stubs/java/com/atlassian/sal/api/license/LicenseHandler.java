package com.atlassian.sal.api.license;

/** The licence and the identity of this server. Vouched for by https://docs.atlassian.com/sal-api/5.0.0/sal-api/apidocs/com/atlassian/sal/api/license/LicenseHandler.html */
public interface LicenseHandler {
    String getServerId();
}
