package org.diptych.core.bibliography.key;

/** What a part of a citation key is taken from. */
enum KeyPart {
    /** The family name of the first author. */
    AUTHOR,
    YEAR,
    /** One word of the title. */
    WORD
}
