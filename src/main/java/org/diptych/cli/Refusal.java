package org.diptych.cli;

import org.diptych.core.messages.Messages;

/** Why a verb cannot do what it was asked: one sentence for the reader, and exit status 2. */
public final class Refusal extends Exception {
    private final transient Object[] arguments;

    /** @param key names the sentence in the command line's messages, {@code arguments} fill it */
    public Refusal(String key, Object... arguments) {
        super(key);
        this.arguments = arguments.clone();
    }

    /** The sentence, in the language of {@code messages}. */
    public String sentence(Messages messages) {
        return messages.get(getMessage(), arguments);
    }
}
