package org.diptych.core.site.index;

/** Lets background work give way to what the author waits for. Safe to use from any thread. */
@FunctionalInterface
public interface Courtesy {
    /** Never waits. */
    Courtesy NONE = () -> {};

    /** Returns when the work may go on: at once, or once the author pauses. */
    void giveWay() throws InterruptedException;
}
