package com.atlassian.webresource.api.assembler;

/** Asks for scripts and styles. Vouched for by https://developer.atlassian.com/server/framework/atlassian-sdk/using-web-resources-in-a-plugin/ */
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleKey);

    RequiredResources requireContext(String context);
}
