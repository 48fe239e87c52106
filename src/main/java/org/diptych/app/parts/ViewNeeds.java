package org.diptych.app.parts;

/**
 * How much room a post's view asks for. Immutable.
 *
 * @param bodies how many bodies the author wants to see beside each other
 * @param bodyWidth the width below which a body is no longer comfortable to write in
 * @param height the height in which six lines of a body can be read, and the first line above and below it
 */
public record ViewNeeds(int bodies, double bodyWidth, double height) {
    /** What a window without a post asks for. */
    public static final ViewNeeds NO_POST = new ViewNeeds(1, 320, 200);
}
