package org.diptych.desk.rename;

import java.util.Locale;

/** What is to be said of the two names. */
public enum RenameState {
    /** The site is still being read: not all posts that carry the name are known. */
    READING,
    /** No name of the site was chosen yet. */
    NO_NAME,
    /** There is no new name yet, or it is the old one. */
    NO_NEW_NAME,
    /** No key can be spelt so. */
    FORBIDDEN,
    /** The new name is used already: the two become one. */
    JOINS,
    /** Some posts have an entry under the new key already: they stay as they are. */
    COLLIDES,
    /** Nothing. */
    FINE;

    /** Whether the renaming can be made. */
    public boolean ready() {
        return this == FINE || this == JOINS || this == COLLIDES;
    }

    /** Its sentence in the bundle. */
    public String messageKey() {
        return "rename." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
