package org.diptych.desk.posts;

import java.nio.file.Path;
import org.diptych.desk.work.Task;

/** Leaves a mark of a save, so that a program that ends meanwhile knows afterwards who wrote the file. */
@FunctionalInterface
public interface SaveMarks {

    /** Writes down that {@code text} of {@code post} is about to be saved in {@code file}; the task never fails. */
    Task<Void> saving(OpenPost post, String text, Path file);
}
