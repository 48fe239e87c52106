package org.diptych.desk.bibliography;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Which bibliography files are attached to which folders. Immutable; nothing is null. */
public record Attachments(List<Attachment> all) {
    public static final Attachments NONE = new Attachments(List.of());

    /**
     * One of them.
     *
     * @param place a site's folder, or the folder of a post that lies in no site; absolute
     * @param file the bibliography; absolute
     */
    public record Attachment(Path place, Path file) {
        public Attachment {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(file, "file");
        }
    }

    public Attachments {
        all = List.copyOf(all);
    }

    /** The files attached to {@code place}, in the order they were attached. */
    public List<Path> of(Path place) {
        return all.stream()
                .filter(attachment -> attachment.place().equals(place))
                .map(Attachment::file)
                .toList();
    }

    public Attachments with(Path place, Path file) {
        if (of(place).contains(file)) {
            return this;
        }
        List<Attachment> more = new ArrayList<>(all);
        more.add(new Attachment(place, file));
        return new Attachments(more);
    }

    public Attachments without(Path place, Path file) {
        return new Attachments(all.stream()
                .filter(attachment -> !attachment.equals(new Attachment(place, file)))
                .toList());
    }
}
