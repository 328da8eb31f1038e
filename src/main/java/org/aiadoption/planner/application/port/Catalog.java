package org.aiadoption.planner.application.port;

import java.util.List;
import java.util.Optional;
import org.aiadoption.planner.domain.framework.Frameworks;
import org.aiadoption.planner.domain.library.LibraryRisk;
import org.aiadoption.planner.domain.profile.Profile;
import org.aiadoption.planner.domain.template.Template;
import org.aiadoption.planner.domain.template.TemplateId;

/** The templates that plans are made from, and the profile. Safe for any thread; costs no query. */
public interface Catalog {

    /** The newest version of each template, in the order in which to offer them. */
    List<Template> templates();

    Optional<Template> newest(String key);

    /** A given version, for plans that were made from it. */
    Optional<Template> find(TemplateId id);

    Profile profile();

    /** The risk library: the cons of the profession first. */
    List<LibraryRisk> risks();

    /** What traces of templates and risks refer to. */
    Frameworks frameworks();
}
