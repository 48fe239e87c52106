package org.diptych.core.draft;

import java.util.Objects;

/**
 * Which translator the author has named, if any. It never holds a key, only where one is kept. Immutable; nothing is null.
 *
 * @param kind what the translator is
 * @param command a program and its arguments, as typed
 * @param address where a server speaks the OpenAI chat interface, up to and without {@code /chat/completions}
 * @param model the model that server is asked for
 * @param keyIn where the key for that server is kept
 * @param keyName the name of the environment variable, or of the keyring's entry
 * @param seconds how long one passage may take
 */
public record TranslatorChoice(
        Kind kind, String command, String address, String model, KeyPlace keyIn, String keyName, int seconds) {
    /** The least and the most a passage may be given, in seconds. */
    public static final int SHORTEST = 5;

    public static final int LONGEST = 600;

    private static final int LONGEST_NAME = 40;

    /** What a translator is. */
    public enum Kind {
        /** None was named. */
        NONE,
        /** A program: text on standard input, its translation on standard output. */
        COMMAND,
        /** A server that speaks the OpenAI chat interface. */
        ADDRESS
    }

    /** Where a key is kept. */
    public enum KeyPlace {
        /** The server wants none. */
        NONE,
        /** In an environment variable. */
        VARIABLE,
        /** In the system's keyring. */
        KEYRING
    }

    /** No translator. */
    public static final TranslatorChoice DEFAULT = new TranslatorChoice(Kind.NONE, "", "", "", KeyPlace.NONE, "", 60);

    public TranslatorChoice {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(keyIn, "keyIn");
        Objects.requireNonNull(keyName, "keyName");
        keyName = isKeyName(keyIn, keyName) ? keyName.strip() : "";
        seconds = Math.max(SHORTEST, Math.min(LONGEST, seconds));
    }

    /**
     * Whether {@code name} can be the name of what holds a key, and not the key itself, which must not get into the
     * settings.
     */
    public static boolean isKeyName(KeyPlace place, String name) {
        String bare = name.strip();
        return switch (place) {
            case NONE -> bare.length() <= LONGEST_NAME && !bare.startsWith("sk-");
            case VARIABLE -> bare.length() <= LONGEST_NAME && KeyReader.isVariable(bare);
            case KEYRING ->
                !bare.isEmpty()
                        && bare.length() <= LONGEST_NAME
                        && !bare.startsWith("sk-")
                        && bare.chars().noneMatch(Character::isISOControl);
        };
    }

    public TranslatorChoice withKind(Kind changed) {
        return new TranslatorChoice(changed, command, address, model, keyIn, keyName, seconds);
    }

    public TranslatorChoice withCommand(String changed) {
        return new TranslatorChoice(kind, changed, address, model, keyIn, keyName, seconds);
    }

    public TranslatorChoice withAddress(String changed) {
        return new TranslatorChoice(kind, command, changed, model, keyIn, keyName, seconds);
    }

    public TranslatorChoice withModel(String changed) {
        return new TranslatorChoice(kind, command, address, changed, keyIn, keyName, seconds);
    }

    public TranslatorChoice withKeyIn(KeyPlace changed) {
        return new TranslatorChoice(kind, command, address, model, changed, keyName, seconds);
    }

    public TranslatorChoice withKeyName(String changed) {
        return new TranslatorChoice(kind, command, address, model, keyIn, changed, seconds);
    }

    public TranslatorChoice withSeconds(int changed) {
        return new TranslatorChoice(kind, command, address, model, keyIn, keyName, changed);
    }
}
