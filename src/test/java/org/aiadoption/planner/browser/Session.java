package org.aiadoption.planner.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One user's browser. It waits for what it is told to look at, and never for a fixed time. */
final class Session implements AutoCloseable {

    /** What Chrome calls the line that folds and unfolds a part of a page. */
    static final String FOLD = "DisclosureTriangle";

    /** Whether what has the focus can be seen, and nothing that stays in place lies on it. */
    private static final String IN_SIGHT = """
            const focused = document.activeElement;
            const box = focused.getBoundingClientRect();
            const shown = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
            return shown !== null && (focused.contains(shown) || shown.contains(focused));
            """;

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Map<String, String> IN_DOCUMENTS =
            Map.of("2-preview", "wizard-preview", "4-plan", "plan-page", "6-epic", "epic-panels");
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_TABS = 200;
    private static final Set<String> CHOICES = Set.of("checkbox", "radio");

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

    /** Chooses from a list; a page that loads itself again for the choice has done so afterwards. */
    void choose(String css, String text) {
        until(() -> {
            Select list = new Select(driver.findElement(By.cssSelector(css)));
            if (list.getFirstSelectedOption().getText().equals(text)) {
                return text;
            }
            list.selectByVisibleText(text);
            return null;
        });
    }

    void type(String css, String text) {
        WebElement field = see(css);
        field.clear();
        field.sendKeys(text);
    }

    /** Puts a text into a field that no keyboard has the keys for, or that is longer than the field lets type. */
    void put(String css, String text) {
        see(css);
        ask(
                "const f = document.querySelector(arguments[0]); f.value = arguments[1];"
                        + " ['input', 'change'].forEach(t => f.dispatchEvent(new Event(t, { bubbles: true })));",
                css,
                text);
    }

    /** The same by the value, which is no text in any language. */
    void chooseValue(String css, String value) {
        new Select(see(css)).selectByValue(value);
    }

    /** Presses Tab until the focus is at something that fits, as somebody without a mouse comes to it. */
    void tabTo(String css) {
        for (int i = 0; i < MOST_TABS && !hasFocus(css); i++) {
            driver.switchTo().activeElement().sendKeys(Keys.TAB);
        }
        waitForFocus(css);
    }

    /** Comes by Tab to the control that a screen reader calls so, and uses it with the key that such a control is used with. */
    void use(String role, String name) {
        use(role, name, Keys.TAB);
    }

    /** The same for a control that lies before the focus. */
    void useBefore(String role, String name) {
        use(role, name, Keys.chord(Keys.SHIFT, Keys.TAB));
    }

    /** The same for a control that makes the page load again; what is looked at afterwards is of the new page. */
    void useAndReload(String role, String name) {
        WebElement page = driver.findElement(By.tagName("html"));
        use(role, name);
        until(() -> ExpectedConditions.stalenessOf(page).apply(driver) ? name : null);
    }

    private void use(String role, String name, CharSequence step) {
        reach(role, name, step);
        driver.switchTo().activeElement().sendKeys(CHOICES.contains(role) ? Keys.SPACE : Keys.ENTER);
    }

    /** Comes by Tab to the field that a screen reader calls so, and types into it. */
    void fill(String name, String text) {
        reach("textbox", name, Keys.TAB);
        driver.switchTo().activeElement().sendKeys(text);
    }

    private void reach(String role, String name, CharSequence step) {
        for (int i = 0; i < MOST_TABS && !isAt(role, name); i++) {
            driver.switchTo().activeElement().sendKeys(step);
        }
        until(() -> isAt(role, name) && Boolean.TRUE.equals(ask(IN_SIGHT)) ? name : null);
    }

    private boolean isAt(String role, String name) {
        WebElement focused = driver.switchTo().activeElement();
        return name.equals(focused.getAccessibleName()) && role.equals(focused.getAriaRole());
    }

    /** Presses a key where the focus is, and waits until it is at something that fits. */
    void press(CharSequence key, String css) {
        driver.switchTo().activeElement().sendKeys(key);
        waitForFocus(css);
    }

    /** Waits until the page itself has put the focus there. */
    void waitForFocus(String css) {
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

    /** As in a window of that width, which may be narrower than the browser's windows can be. */
    void narrow(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** As on paper, or with an empty text on the screen again. */
    void medium(String medium) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium));
    }

    /** As where somebody prefers that colour scheme for all programs. */
    void prefer(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void widen() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** Where the browser is, below Jira's address. */
    String place() {
        String url = driver.getCurrentUrl();
        return url == null ? "" : url.substring(baseUrl.length());
    }

    /** The same, scrolled to the last element that fits. */
    void picture(String name, String css) {
        List<WebElement> found = all(css);
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", found.get(found.size() - 1));
        picture(name);
    }

    /**
     * Keeps a picture of the page below {@code target/screenshots}. {@code -Dpictures=FOLDER} renews those of the
     * documents as well.
     */
    void picture(String name) {
        byte[] png = driver.getScreenshotAs(OutputType.BYTES);
        write(SCREENSHOTS, name, png);
        String folder = System.getProperty("pictures", "");
        if (!folder.isEmpty() && IN_DOCUMENTS.containsKey(name)) {
            write(Path.of(folder), IN_DOCUMENTS.get(name), png);
        }
    }

    private static void write(Path folder, String name, byte[] png) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".png"), png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T until(Supplier<@Nullable T> found) {
        return new WebDriverWait(driver, PATIENCE, LOOK_AGAIN)
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
