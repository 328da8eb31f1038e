package org.aiadoption.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheFactory;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.jira.cluster.ClusterManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.license.LicenseHandler;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import org.aiadoption.host.cluster.Cluster;
import org.aiadoption.host.jira.JiraHalf;
import org.aiadoption.host.osgi.OsgiFramework;
import org.aiadoption.host.platform.NamedCaches;
import org.aiadoption.host.platform.PageBuilder;
import org.aiadoption.host.platform.SalApplication;
import org.aiadoption.host.platform.SalTexts;
import org.aiadoption.host.platform.SessionWebSudo;
import org.aiadoption.host.plugin.Translations;
import org.osgi.framework.wiring.BundleWiring;

/** Offers every service of the host to plugins, by its interface. */
final class Services {
    private Services() {}

    static void publish(OsgiFramework framework, Modules modules, Clock clock, SalApplication application) {
        JiraHalf jira = modules.jira();
        jira.services().forEach(framework::publish);
        publishSal(framework, modules, clock, application);
        publishCluster(framework, modules.cluster());
        framework.publish(SchedulerService.class, modules.jobs());
        framework.publish(EventPublisher.class, modules.events());
        framework.publish(PageBuilderService.class, new PageBuilder(modules.resources()));
        framework.publishPerBundle(
                TemplateRenderer.class,
                bundle -> modules.engines()
                        .renderer(bundle.adapt(BundleWiring.class).getClassLoader()));
        framework.publishPerBundle(
                ActiveObjects.class, bundle -> modules.activeObjects().service(bundle.getSymbolicName()));
    }

    private static void publishCluster(OsgiFramework framework, Cluster cluster) {
        NamedCaches caches = new NamedCaches(cluster.notices());
        framework.publish(CacheManager.class, caches);
        framework.publish(CacheFactory.class, caches);
        framework.publish(ClusterLockService.class, cluster.locks());
        framework.publish(ClusterManager.class, cluster.servers());
        framework.publish(ClusterInfo.class, cluster.servers());
    }

    private static void publishSal(OsgiFramework framework, Modules modules, Clock clock, SalApplication application) {
        JiraHalf jira = modules.jira();
        JiraAuthenticationContext authentication = jira.get(JiraAuthenticationContext.class);
        Translations translations = modules.translations();
        framework.publish(ApplicationProperties.class, application);
        framework.publish(LoginUriProvider.class, application);
        framework.publish(I18nResolver.class, new SalTexts(translations, authentication));
        framework.publish(PluginSettingsFactory.class, modules.settings());
        framework.publish(LicenseHandler.class, modules.identity());
        framework.publish(WebSudoManager.class, new SessionWebSudo(clock));
    }
}
