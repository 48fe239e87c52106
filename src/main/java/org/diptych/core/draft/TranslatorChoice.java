package org.diptych.core.draft;

import java.util.Objects;

/**
 * Which translator the author has named, if any. Immutable; nothing is null.
 *
 * @param kind what the translator is
 * @param command a program and its arguments, as typed
 * @param server the server
 * @param seconds how long one passage may take
 */
public record TranslatorChoice(Kind kind, String command, ChatServer server, int seconds) {
    /** The least and the most a passage may be given, in seconds. */
    public static final int SHORTEST = 5;

    public static final int LONGEST = 600;

    /** What a translator is. */
    public enum Kind {
        /** None was named. */
        NONE,
        /** A program: text on standard input, its translation on standard output. */
        COMMAND,
        /** A server that speaks the OpenAI chat interface. */
        ADDRESS
    }

    /** No translator. */
    public static final TranslatorChoice DEFAULT = new TranslatorChoice(Kind.NONE, "", ChatServer.DEFAULT, 60);

    public TranslatorChoice {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(server, "server");
        seconds = Math.max(SHORTEST, Math.min(LONGEST, seconds));
    }

    public TranslatorChoice withKind(Kind changed) {
        return new TranslatorChoice(changed, command, server, seconds);
    }

    public TranslatorChoice withCommand(String changed) {
        return new TranslatorChoice(kind, changed, server, seconds);
    }

    public TranslatorChoice withServer(ChatServer changed) {
        return new TranslatorChoice(kind, command, changed, seconds);
    }

    public TranslatorChoice withSeconds(int changed) {
        return new TranslatorChoice(kind, command, server, changed);
    }
}
