package dev.norms.testing.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.remote.Command;
import org.openqa.selenium.remote.CommandExecutor;
import org.openqa.selenium.remote.DriverCommand;
import org.openqa.selenium.remote.Response;
import org.openqa.selenium.remote.SessionId;

/**
 * Sends the commands of Selenium to Firefox by its own protocol, Marionette, as geckodriver does, which Debian does not
 * have. A message is its length in bytes, a colon, and an array: 0, a number, a name and parameters; the answer is 1,
 * the number, an error and a result.
 *
 * @see <a href="https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html">the protocol</a>
 */
final class Marionette implements CommandExecutor, AutoCloseable {
    /** The names of commands in Marionette by those in Selenium. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry(DriverCommand.NEW_SESSION, "WebDriver:NewSession"),
            Map.entry(DriverCommand.GET, "WebDriver:Navigate"),
            Map.entry(DriverCommand.GET_CURRENT_URL, "WebDriver:GetCurrentURL"),
            Map.entry(DriverCommand.EXECUTE_SCRIPT, "WebDriver:ExecuteScript"),
            Map.entry(DriverCommand.EXECUTE_ASYNC_SCRIPT, "WebDriver:ExecuteAsyncScript"),
            Map.entry(DriverCommand.SET_TIMEOUT, "WebDriver:SetTimeouts"),
            Map.entry(DriverCommand.FIND_ELEMENT, "WebDriver:FindElement"),
            Map.entry(DriverCommand.FIND_ELEMENTS, "WebDriver:FindElements"),
            Map.entry(DriverCommand.GET_ACTIVE_ELEMENT, "WebDriver:GetActiveElement"),
            Map.entry(DriverCommand.GET_ELEMENT_TEXT, "WebDriver:GetElementText"),
            Map.entry(DriverCommand.GET_ELEMENT_DOM_ATTRIBUTE, "WebDriver:GetElementAttribute"),
            Map.entry(DriverCommand.SEND_KEYS_TO_ELEMENT, "WebDriver:ElementSendKeys"),
            Map.entry(DriverCommand.ACTIONS, "WebDriver:PerformActions"),
            Map.entry(DriverCommand.SWITCH_TO_FRAME, "WebDriver:SwitchToFrame"),
            Map.entry(DriverCommand.QUIT, "Marionette:Quit"));

    private final Json json = new Json();
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private int sent;

    /** Connects with a Firefox that listens on a port of this machine. */
    Marionette(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
        receive(); // the greeting
    }

    @Override
    public Response execute(Command command) throws IOException {
        String name = NAMES.get(command.getName());
        if (name == null) {
            throw new IllegalArgumentException("command must be one of " + NAMES.keySet() + ", but was " + command);
        }
        Map<String, Object> parameters = new LinkedHashMap<>(command.getParameters());
        switch (command.getName()) {
            case DriverCommand.NEW_SESSION -> parameters.clear();
            case DriverCommand.QUIT -> parameters.put("flags", List.of("eForceQuit"));
            case DriverCommand.SEND_KEYS_TO_ELEMENT ->
                parameters.put("text", String.join("", (CharSequence[]) parameters.remove("value")));
            default -> {
                // as Selenium has them
            }
        }
        Object result = command.getName().equals(DriverCommand.QUIT) ? quit(name, parameters) : call(name, parameters);
        SessionId session = command.getSessionId();
        Response response = session == null ? new Response() : new Response(session);
        response.setState("success");
        if (result instanceof Map<?, ?> fields && fields.get("sessionId") instanceof String opened) {
            response.setSessionId(opened);
            response.setValue(fields.get("capabilities"));
        } else {
            response.setValue(result instanceof Map<?, ?> fields ? fields.get("value") : result);
        }
        return response;
    }

    /** Quits Firefox, which may be gone before it has answered. */
    private Object quit(String name, Map<String, ?> parameters) {
        try {
            return call(name, parameters);
        } catch (IOException hungUp) {
            return Map.of();
        }
    }

    /** Runs a script in the window of the browser itself, which may do what a page may not. */
    @Nullable
    Object inWindow(String script, Object... given) throws IOException {
        call("Marionette:SetContext", Map.of("value", "chrome"));
        try {
            Map<?, ?> answer =
                    (Map<?, ?>) call("WebDriver:ExecuteScript", Map.of("script", script, "args", List.of(given)));
            return answer.get("value");
        } finally {
            call("Marionette:SetContext", Map.of("value", "content"));
        }
    }

    private Object call(String name, Map<String, ?> parameters) throws IOException {
        byte[] message = json.toJson(List.of(0, ++sent, name, parameters)).getBytes(UTF_8);
        out.write((message.length + ":").getBytes(UTF_8));
        out.write(message);
        out.flush();
        List<?> answer = json.toType(receive(), List.class);
        if (answer.get(2) instanceof Map<?, ?> error) {
            throw new WebDriverException(name + ": " + error.get("error") + ": " + error.get("message"));
        }
        return answer.get(3);
    }

    private String receive() throws IOException {
        int length = 0;
        for (int next = in.read(); next != ':'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("Firefox has hung up");
            }
            length = length * 10 + Character.digit(next, 10);
        }
        return new String(in.readNBytes(length), UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
