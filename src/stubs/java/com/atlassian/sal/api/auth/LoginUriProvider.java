package com.atlassian.sal.api.auth;

import java.net.URI;

/** Where one logs in. Vouched for by https://docs.atlassian.com/sal-api/5.0.0/sal-api/apidocs/com/atlassian/sal/api/auth/LoginUriProvider.html */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);
}
