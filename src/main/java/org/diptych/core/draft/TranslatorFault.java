package org.diptych.core.draft;

import java.io.IOException;
import org.diptych.core.messages.Messages;
import org.diptych.core.program.ProgramFault;
import org.jspecify.annotations.Nullable;

/** Why a translator gave no answer. What it said itself is not passed on; it may be anything. */
public final class TranslatorFault extends IOException {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String named;

    /** What went wrong; {@link #sentence} has words for each. */
    public enum Kind {
        NO_COMMAND("no-command"),
        COMMAND_QUOTES("command-quotes"),
        COMMAND_MISSING("command-missing"),
        COMMAND_FAILED("command-failed"),
        ENCODING("encoding"),
        SLOW("slow"),
        ENDLESS("endless"),
        NO_ADDRESS("no-address"),
        BAD_ADDRESS("bad-address"),
        KEY_IN_ADDRESS("key-in-address"),
        INSECURE("insecure"),
        NO_MODEL("no-model"),
        NO_VARIABLE("no-variable"),
        BAD_VARIABLE("bad-variable"),
        NO_KEYRING("no-keyring"),
        NOT_IN_KEYRING("not-in-keyring"),
        BAD_KEY("bad-key"),
        UNREACHABLE("unreachable"),
        CERTIFICATE("certificate"),
        KEY_REFUSED("key-refused"),
        NOT_FOUND("not-found"),
        BUSY("busy"),
        REDIRECTED("redirected"),
        REQUEST_REFUSED("request-refused"),
        SERVER_FAILED("server-failed"),
        NOT_CHAT("not-chat"),
        CUT_OFF("cut-off");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    /** @param named what the sentence names: a program, a host, a status; may be empty */
    TranslatorFault(Kind kind, String named) {
        this(kind, named, null);
    }

    TranslatorFault(Kind kind, String named, @Nullable Throwable cause) {
        super(kind.key + " " + named, cause);
        this.kind = kind;
        this.named = named;
    }

    /** What {@code fault}, of the translator's program, is. */
    static TranslatorFault of(ProgramFault fault) {
        Kind kind =
                switch (fault.kind()) {
                    case NO_COMMAND -> Kind.NO_COMMAND;
                    case QUOTES -> Kind.COMMAND_QUOTES;
                    case MISSING -> Kind.COMMAND_MISSING;
                    case FAILED -> Kind.COMMAND_FAILED;
                    case SLOW -> Kind.SLOW;
                    case ENDLESS -> Kind.ENDLESS;
                };
        return new TranslatorFault(kind, fault.named(), fault);
    }

    public Kind kind() {
        return kind;
    }

    /**
     * What is wrong and what to do, in the reader's language.
     *
     * @param words area {@code draft}
     */
    public String sentence(Messages words) {
        return words.get("draft.fault." + kind.key, named);
    }
}
