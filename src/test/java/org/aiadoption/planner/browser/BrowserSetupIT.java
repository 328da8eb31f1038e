package org.aiadoption.planner.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;

class BrowserSetupIT {
    @Test
    void opens_a_browser_that_asks_in_the_readers_language() throws IOException {
        BlockingQueue<String> languages = new LinkedBlockingQueue<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            languages.add(exchange.getRequestHeaders().getFirst("Accept-Language"));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        ChromeDriver browser = BrowserSetup.open(Locale.forLanguageTag("ru"), 1280, 900);
        try {
            browser.get("http://127.0.0.1:" + server.getAddress().getPort() + "/");

            assertThat(languages.poll()).startsWith("ru");
            assertThat(browser.executeScript("return window.outerWidth")).isEqualTo(1280L);
        } finally {
            browser.quit();
            server.stop(0);
        }
    }
}
