package org.aiadoption.planner.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NotFoundException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One user's browser. It waits for what it is told to look at, and never for a fixed time. */
final class Session implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_TABS = 200;

    private final ChromeDriver driver;
    private final String baseUrl;

    private Session(ChromeDriver driver, String baseUrl) {
        this.driver = driver;
        this.baseUrl = baseUrl;
    }

    /** Logs in on the log-in page; the password is the name. */
    static Session of(String user, String baseUrl) {
        Session session = new Session(BrowserSetup.open(Locale.ENGLISH, 1280, 1400), baseUrl);
        session.open("/login.jsp");
        session.type("#login-form-username", user);
        session.type("#login-form-password", user);
        session.click("#login-form-submit");
        session.see("#header, .aui-header");
        return session;
    }

    Session open(String path) {
        driver.get(baseUrl + path);
        return this;
    }

    /** The first element that fits, once it is shown. */
    WebElement see(String css) {
        return until(() -> driver.findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
    }

    /** Waits until the first element that fits says something of the kind. */
    String read(String css, String expected) {
        return until(() -> {
            String text = driver.findElement(By.cssSelector(css)).getText();
            return text.contains(expected) ? text : null;
        });
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    boolean lacks(String css) {
        return all(css).isEmpty();
    }

    void click(String css) {
        until(() -> {
            WebElement element = driver.findElement(By.cssSelector(css));
            if (!element.isEnabled()) {
                return null;
            }
            driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
            element.click();
            return element;
        });
    }

    void type(String css, String text) {
        WebElement field = see(css);
        field.clear();
        field.sendKeys(text);
    }

    void choose(String css, String value) {
        new Select(see(css)).selectByValue(value);
    }

    /** Presses Tab until the focus is at something that fits, as somebody without a mouse comes to it. */
    void tabTo(String css) {
        for (int i = 0; i < MOST_TABS && !hasFocus(css); i++) {
            driver.switchTo().activeElement().sendKeys(Keys.TAB);
        }
        waitForFocus(css);
    }

    /** Presses a key where the focus is, and waits until it is at something that fits. */
    void press(Keys key, String css) {
        driver.switchTo().activeElement().sendKeys(key);
        waitForFocus(css);
    }

    private void waitForFocus(String css) {
        until(() -> hasFocus(css) ? css : null);
    }

    private boolean hasFocus(String css) {
        return Boolean.TRUE.equals(ask("return document.activeElement.matches(arguments[0])", css));
    }

    /** What a function body says about the page; null comes back as it is. */
    @Nullable Object ask(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** The same for a function body that calls its last argument with the answer. */
    @Nullable Object await(String script, Object... arguments) {
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        return driver.executeAsyncScript(script, arguments);
    }

    void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** Where the browser is, below Jira's address. */
    String place() {
        String url = driver.getCurrentUrl();
        return url == null ? "" : url.substring(baseUrl.length());
    }

    /** Keeps a picture of the page below {@code target/screenshots}. */
    void picture(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T until(Supplier<@Nullable T> found) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .ignoring(NotFoundException.class)
                .ignoring(ElementClickInterceptedException.class)
                .until(any -> found.get());
    }

    @Override
    public void close() {
        driver.quit();
    }
}
