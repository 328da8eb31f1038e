package com.atlassian.webresource.api.assembler;

/** Gathers scripts and styles. Vouched for by https://developer.atlassian.com/server/framework/atlassian-sdk/using-web-resources-in-a-plugin/ */
public interface WebResourceAssembler {
    RequiredResources resources();
}
