package org.aiadoption.planner.jira.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aiadoption.planner.application.port.Leases;
import org.aiadoption.planner.application.seeding.SeedPlan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.TypedStringValue;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StreamUtils;

/** The composition root with a double for each host service. */
class WiringTest {

    private static final GenericApplicationContext PLANNER = new GenericApplicationContext();

    @BeforeAll
    static void put_together() throws ClassNotFoundException {
        for (String service : hostServices()) {
            PLANNER.getBeanFactory().registerSingleton(service, mock(Class.forName(service), RETURNS_DEEP_STUBS));
        }
        new XmlBeanDefinitionReader(PLANNER).loadBeanDefinitions(new ClassPathResource("META-INF/spring/planner.xml"));
        PLANNER.refresh();
    }

    @AfterAll
    static void take_apart() {
        PLANNER.close();
    }

    @ParameterizedTest
    @MethodSource({"modules", "resources"})
    void what_jira_makes_by_itself_finds_what_its_constructor_asks_for(String className) throws ClassNotFoundException {
        Object made = PLANNER.getAutowireCapableBeanFactory()
                .createBean(Class.forName(className), AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);

        assertThat(made).isNotNull();
    }

    @Test
    void seeding_is_given_the_leases_that_lapse_when_this_server_stops() {
        SeedPlan.Records records = PLANNER.getBean(SeedPlan.Records.class);

        assertThat(records.leases().getClass().getSimpleName()).isEqualTo("LapsingLeases");
        assertThat(PLANNER.getBeansOfType(Leases.class)).hasSize(2);
    }

    @Test
    void every_use_case_is_there_once_so_that_modules_find_it_by_its_type() {
        List<Class<?>> types = Arrays.stream(PLANNER.getBeanDefinitionNames())
                .<Class<?>>map(name -> PLANNER.getBean(name).getClass())
                .filter(type -> type.getName().startsWith("org.aiadoption.planner.application"))
                .toList();

        assertThat(types).doesNotHaveDuplicates().hasSizeGreaterThan(15);
    }

    static Stream<String> modules() throws IOException {
        String descriptor = StreamUtils.copyToString(
                new ClassPathResource("atlassian-plugin.xml").getInputStream(), StandardCharsets.UTF_8);
        return Pattern.compile("<(?:condition|context-provider|servlet) [^>]*class=\"(org\\.aiadoption[^\"]+)\"")
                .matcher(descriptor)
                .results()
                .map(match -> match.group(1))
                .distinct();
    }

    static Stream<String> resources() throws IOException {
        String folder = "org/aiadoption/planner/jira/rest/";
        return Arrays.stream(new PathMatchingResourcePatternResolver()
                        .getResources("classpath:" + folder + "*Resource.class"))
                .map(file -> folder.replace('/', '.') + file.getFilename().replace(".class", ""));
    }

    private static List<String> hostServices() {
        DefaultListableBeanFactory imports = new DefaultListableBeanFactory();
        new XmlBeanDefinitionReader(imports)
                .loadBeanDefinitions(new ClassPathResource("META-INF/spring/host-services.xml"));
        return Arrays.stream(imports.getBeanDefinitionNames())
                .map(imports::getBeanDefinition)
                .filter(bean -> bean.getParentName() != null)
                .map(WiringTest::service)
                .toList();
    }

    private static String service(BeanDefinition bean) {
        Object type = bean.getPropertyValues().get("interfaces");
        return ((TypedStringValue) type).getValue();
    }
}
