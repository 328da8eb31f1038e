package org.aiadoption.host.velocity;

import java.io.InputStream;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Finds templates on one class loader: a bundle sees its own, and so do its {@code #parse} directives. */
final class BundleTemplates extends ResourceLoader {
    private final ClassLoader bundle;

    BundleTemplates(ClassLoader bundle) {
        this.bundle = bundle;
    }

    @Override
    public void init(ExtendedProperties configuration) {
        // there is nothing to configure
    }

    @Override
    public InputStream getResourceStream(String name) {
        InputStream file = bundle.getResourceAsStream(name.startsWith("/") ? name.substring(1) : name);
        if (file == null) {
            throw new ResourceNotFoundException("there is no template " + name);
        }
        return file;
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
