package org.aiadoption.host.platform;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import org.aiadoption.host.plugin.PageResources;

/** Passes a plugin's wishes for scripts and styles on to the page. */
public record PageBuilder(PageResources page) implements PageBuilderService, WebResourceAssembler, RequiredResources {
    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredResources requireWebResource(String moduleKey) {
        page.requireModule(moduleKey);
        return this;
    }

    @Override
    public RequiredResources requireContext(String context) {
        page.requireContext(context);
        return this;
    }
}
