package org.diptych.core.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.UserDefinedFileAttributeView;

/** What a file is beside its bytes: permissions, owner, group, extended attributes, other names. */
final class FileTraits {
    private FileTraits() {}

    /** Whether the file is known by other names too, hard links, which a move would leave behind. */
    static boolean hasOtherNames(Path file) throws IOException {
        // Asked of the file system, not of the file's store: that is looked up among the mounts, and fails in a chroot.
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                && ((Number) Files.getAttribute(file, "unix:nlink")).intValue() > 1;
    }

    /** Gives {@code to} the traits of {@code from}; says whether it has all of them now. */
    static boolean copy(Path from, Path to) throws IOException {
        return copyOwnership(from, to) && copyAttributes(from, to);
    }

    private static boolean copyOwnership(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view == null) {
            return true;
        }
        PosixFileAttributes wanted = Files.readAttributes(from, PosixFileAttributes.class);
        PosixFileAttributes present = view.readAttributes();
        try {
            if (!present.owner().equals(wanted.owner())) {
                view.setOwner(wanted.owner());
            }
            if (!present.group().equals(wanted.group())) {
                view.setGroup(wanted.group());
            }
        } catch (IOException notAllowed) {
            return false;
        }
        view.setPermissions(wanted.permissions());
        return true;
    }

    private static boolean copyAttributes(Path from, Path to) throws IOException {
        UserDefinedFileAttributeView source = Files.getFileAttributeView(from, UserDefinedFileAttributeView.class);
        UserDefinedFileAttributeView copy = Files.getFileAttributeView(to, UserDefinedFileAttributeView.class);
        if (source == null || copy == null) {
            return true;
        }
        for (String name : source.list()) {
            ByteBuffer value = ByteBuffer.allocate(source.size(name));
            source.read(name, value);
            value.flip();
            try {
                copy.write(name, value);
            } catch (IOException notOffered) {
                return false;
            }
        }
        return true;
    }
}
