package com.atlassian.webresource.api.assembler;

/** What the current page needs of scripts and styles. Vouched for by https://developer.atlassian.com/server/framework/atlassian-sdk/using-web-resources-in-a-plugin/ */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
