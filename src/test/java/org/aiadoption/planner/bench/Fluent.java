package org.aiadoption.planner.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.aiadoption.planner.browser.PreviewTimes;
import org.aiadoption.planner.support.HostProcess;

/**
 * How a preview of as many nodes as a plan may have feels in a browser, and how heavy each page is. Prints tables for
 * {@code src/docs/benchmarks.md}.
 */
public final class Fluent {

    private Fluent() {}

    public static void main(String[] args) throws Exception {
        System.getProperties().putIfAbsent("host.10.classpath", System.getProperty("java.class.path"));
        Path jars = Files.createTempDirectory("bench-jars");
        Hosts hosts = Hosts.on("fluent", LargePlan.inFolder(jars));
        try (HostProcess host = hosts.start("one", "-Xmx512m", "-XX:TieredStopAtLevel=4")) {
            new Planner(host.baseUrl()).awaitUp();
            System.out.println(Hosts.machine());
            PreviewTimes.print(host.baseUrl(), LargePlan.TEMPLATE);
            System.out.println("\nAfterwards: " + Hosts.machine());
        }
        System.exit(0);
    }
}
