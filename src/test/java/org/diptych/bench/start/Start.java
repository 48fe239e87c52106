package org.diptych.bench.start;

/**
 * One start of a program, in milliseconds since its process began.
 *
 * @param window the first frame that covers a quarter of the screen
 * @param readable the first frame with ink where the page is
 * @param settled the last frame that changed more than a caret does
 * @param processor what the program had worked, on all its threads, when the page could be read
 */
record Start(long window, long readable, long settled, long processor) {}
