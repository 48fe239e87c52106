package org.diptych.core.draft;

import java.util.Objects;

/**
 * A server that speaks the OpenAI chat interface, as an author names it. It never holds a key, only where one is kept.
 * Immutable; nothing is null.
 *
 * @param address up to and without {@code /chat/completions}
 * @param model the model that is asked for
 * @param keyIn where the key is kept
 * @param keyName the name of the environment variable, or of the keyring's entry
 */
public record ChatServer(String address, String model, KeyPlace keyIn, String keyName) {
    private static final int LONGEST_NAME = 40;

    /** Where a key is kept. */
    public enum KeyPlace {
        /** The server wants none. */
        NONE,
        /** In an environment variable. */
        VARIABLE,
        /** In the system's keyring. */
        KEYRING
    }

    /** None, which wants no key. */
    public static final ChatServer DEFAULT = new ChatServer("", "", KeyPlace.NONE, "");

    public ChatServer {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(keyIn, "keyIn");
        Objects.requireNonNull(keyName, "keyName");
        keyName = isKeyName(keyIn, keyName) ? keyName.strip() : "";
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

    public ChatServer withAddress(String changed) {
        return new ChatServer(changed, model, keyIn, keyName);
    }

    public ChatServer withModel(String changed) {
        return new ChatServer(address, changed, keyIn, keyName);
    }

    public ChatServer withKeyIn(KeyPlace changed) {
        return new ChatServer(address, model, changed, keyName);
    }

    public ChatServer withKeyName(String changed) {
        return new ChatServer(address, model, keyIn, changed);
    }
}
