package org.diptych.desk.undo;

/** Which way an author goes through the steps. */
enum Way {
    /** Taking steps back. */
    BACK,
    /** Making steps again that were taken back. */
    AGAIN;

    Way other() {
        return this == BACK ? AGAIN : BACK;
    }
}
