package org.diptych.desk.undo;

/** Which way an author goes through the steps. */
enum Direction {
    /** Taking steps back. */
    BACK,
    /** Making steps again that were taken back. */
    AGAIN;

    Direction other() {
        return this == BACK ? AGAIN : BACK;
    }
}
