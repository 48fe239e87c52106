package org.diptych.core.draft;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.diptych.core.program.ProgramFault;
import org.diptych.core.program.ProgramRun;

/**
 * Fetches a key from where its owner keeps it, each time it is needed: it is in no setting, no log and no message. The
 * keyring is asked by the system's own program.
 *
 * <p>An entry is kept by {@code secret-tool store --label=Diptych service diptych account NAME} on Linux, {@code security
 * add-generic-password -s diptych -a NAME -w} on macOS, and {@code cmdkey}'s newer sister, the password vault, on Windows.
 */
final class KeyReader {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int MOST_BYTES = 1 << 16;
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]+");

    private final Map<String, String> environment;
    private final String system;

    KeyReader(Map<String, String> environment, String system) {
        this.environment = environment;
        this.system = system;
    }

    static KeyReader ofSystem(Map<String, String> environment) {
        return new KeyReader(environment, System.getProperty("os.name", ""));
    }

    /** The key that {@code server} tells the place of; empty where none is wanted. */
    String read(ChatServer server) throws TranslatorFault, InterruptedException {
        String name = server.keyName().strip();
        String key =
                switch (server.keyIn()) {
                    case NONE -> "";
                    case VARIABLE -> variable(name);
                    case KEYRING -> keyring(name);
                };
        if (!key.isEmpty() && !KEY.matcher(key).matches()) {
            throw new TranslatorFault(TranslatorFault.Kind.BAD_KEY, name);
        }
        return key;
    }

    private String variable(String name) throws TranslatorFault {
        if (!isVariable(name)) {
            // It may be the key itself: it is not repeated.
            throw new TranslatorFault(TranslatorFault.Kind.BAD_VARIABLE, "");
        }
        String value = environment.getOrDefault(name, "").strip();
        if (value.isEmpty()) {
            throw new TranslatorFault(TranslatorFault.Kind.NO_VARIABLE, name);
        }
        return value;
    }

    static boolean isVariable(String name) {
        return VARIABLE.matcher(name).matches();
    }

    private String keyring(String name) throws TranslatorFault, InterruptedException {
        List<String> words = command(name);
        ProgramRun.Ended ended;
        try {
            ended = new ProgramRun(words, LIMIT, MOST_BYTES).run(new byte[0], Map.of());
        } catch (ProgramFault fault) {
            throw new TranslatorFault(TranslatorFault.Kind.NO_KEYRING, words.get(0), fault);
        }
        String key = new String(ended.output(), StandardCharsets.UTF_8).strip();
        if (ended.status() != 0 || key.isEmpty()) {
            throw new TranslatorFault(TranslatorFault.Kind.NOT_IN_KEYRING, name);
        }
        return key;
    }

    /** What asks the keyring of the system for the entry {@code name}. */
    List<String> command(String name) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mac")) {
            return List.of("/usr/bin/security", "find-generic-password", "-s", "diptych", "-a", name, "-w");
        }
        if (lower.startsWith("windows")) {
            String quoted = name.replaceAll("['\u2018\u2019\u201a\u201b]", "$0$0");
            return List.of(
                    "powershell.exe",
                    "-NoProfile",
                    "-NonInteractive",
                    "-Command",
                    "[void][Windows.Security.Credentials.PasswordVault,Windows.Security.Credentials,"
                            + "ContentType=WindowsRuntime];"
                            + "(New-Object Windows.Security.Credentials.PasswordVault).Retrieve('diptych','"
                            + quoted.replace("\"", "") + "').Password");
        }
        return List.of("secret-tool", "lookup", "service", "diptych", "account", name);
    }
}
