package org.diptych.core.recovery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * The file that says which process a folder of journals belongs to, and the lock on it. The lock goes with the process;
 * where locks cannot be relied on, the process is known by its number and by when it began, since numbers come again.
 */
final class Owner implements AutoCloseable {
    private static final Duration SAME_START = Duration.ofSeconds(2);
    private static final int LONGEST = 200;

    private final FileChannel channel;

    private Owner(FileChannel channel) {
        this.channel = channel;
    }

    /** Makes the present process the owner, as long as it lives or until this is closed. */
    static Owner create(Path file) throws IOException {
        FileChannel channel = FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnerOnly.file(file));
        Owner owner = new Owner(channel);
        owner.tryLock();
        channel.write(
                ByteBuffer.wrap(Identity.of(ProcessHandle.current()).line().getBytes(StandardCharsets.US_ASCII)));
        return owner;
    }

    /**
     * Takes over a folder whose process has ended.
     *
     * @return empty while its process lives, or another has taken it over already
     */
    static Optional<Owner> takeOver(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Owner owner = new Owner(channel);
        if (owner.tryLock() && !owner.isAlive()) {
            return Optional.of(owner);
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Whether no other channel has the lock. */
    private boolean tryLock() {
        try {
            return channel.tryLock(LONGEST, 1, false) != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        } catch (IOException notOffered) {
            // Some network folders have no locks: the process's number has to do.
            return true;
        }
    }

    private boolean isAlive() throws IOException {
        ByteBuffer line = ByteBuffer.allocate(LONGEST);
        channel.read(line, 0);
        return Identity.read(new String(line.array(), 0, line.position(), StandardCharsets.US_ASCII))
                .filter(Identity::lives)
                .isPresent();
    }

    /** A process; {@code start} is 0 where the system does not tell. */
    private record Identity(long pid, long start) {

        static Identity of(ProcessHandle process) {
            return new Identity(
                    process.pid(),
                    process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
        }

        static Optional<Identity> read(String line) {
            try {
                String[] numbers = line.strip().split(" ");
                return numbers.length == 2
                        ? Optional.of(new Identity(Long.parseLong(numbers[0]), Long.parseLong(numbers[1])))
                        : Optional.empty();
            } catch (NumberFormatException damaged) {
                return Optional.empty();
            }
        }

        String line() {
            return pid + " " + start + "\n";
        }

        boolean lives() {
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .map(Identity::of)
                    .filter(now -> now.start == 0 || Math.abs(now.start - start) < SAME_START.toMillis())
                    .isPresent();
        }
    }
}
