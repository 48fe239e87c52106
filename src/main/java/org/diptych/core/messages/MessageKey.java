package org.diptych.core.messages;

/** Names a sentence, so that another sentence can hold it as an argument before the reader's language is known. */
public interface MessageKey {

    /** The sentence's key, in the same area as the sentence that holds it; never null. */
    String key();
}
