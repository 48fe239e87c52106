package org.diptych.ui.inputmethod;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.diptych.desk.work.Background;

/**
 * An input method of the program's own that hands everything on to the author's, and adds the one thing JavaFX 21 never
 * says: where the caret is. Without it candidates stand at the window's lower left.
 *
 * <p>JavaFX asks X for an input method by a name; {@link #name} is this relay's. It runs in a thread of its own for as
 * long as the program does. Other threads may say where the caret is, and give a composition up.
 */
final class XimRelay implements Runnable {
    static final int CLIENT_MESSAGE = 33;
    private static final int SELECTION_REQUEST = 30;
    private static final int DESTROYED = 17;
    private static final int PROPERTY_CHANGED = 28;
    private static final int IS_DELETED = 1;
    private static final int ATOM = 4;
    private static final int MOST_PROGRAMS = 100;
    /** So long a window takes for a key at most, unless it is held. */
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final XConnection x;
    private final XimAtoms atoms;
    private final XimProperties properties;
    private final int theirs;
    private final int door;
    private int mine;
    private final byte[] locales;
    private final List<XimLink> links = new ArrayList<>();
    private final AtomicReference<Optional<Spot>> caret = new AtomicReference<>(Optional.empty());
    private final Background errands = Background.withThread("input method errands");
    private final String name;

    private XimRelay(XConnection x, XimAtoms atoms, String author) throws IOException {
        this.x = x;
        this.atoms = atoms;
        properties = new XimProperties(x);
        theirs = x.atom("@server=" + author);
        door = x.newWindow();
        locales = localesOf(x.owner(theirs));
        name = "diptych" + open();
    }

    /**
     * A relay to the input method named {@code author}, not yet running.
     *
     * @throws IOException if no such input method runs, or X does not answer
     */
    static XimRelay to(String author, XConnection x) throws IOException {
        return new XimRelay(x, XimAtoms.of(x), author);
    }

    /** By which JavaFX is to ask for it. */
    String name() {
        return name;
    }

    /** Waits for nothing. */
    void caretAt(Spot spot) {
        Optional<Spot> now = Optional.of(spot);
        if (!now.equals(caret.getAndSet(now))) {
            errands.run(() -> toEach(XimLink::caretMoved));
        }
    }

    /** Makes the input method forget what is being composed. Waits for nothing. */
    void giveUp() {
        errands.run(() -> toEach(XimLink::giveUp));
    }

    /** Something that is said to an input method. */
    private interface Word {
        void sayTo(XimLink link) throws IOException;
    }

    private synchronized void toEach(Word word) {
        try {
            for (XimLink link : links) {
                word.sayTo(link);
            }
        } catch (IOException gone) {
            // With X the window is gone as well.
        }
    }

    @Override
    public void run() {
        try (x) {
            while (true) {
                handle(x.nextEvent());
            }
        } catch (IOException gone) {
            // With X the window is gone as well.
        }
    }

    private byte[] localesOf(int owner) throws IOException {
        if (owner == 0) {
            throw new IOException("the input method does not run");
        }
        x.convert(theirs, atoms.locales(), door);
        while (true) {
            ByteBuffer event = x.nextEvent();
            if ((event.get(0) & 0x7f) == XConnection.SELECTION_NOTIFY) {
                return x.property(door, atoms.locales(), true);
            }
        }
    }

    /** Takes the first number that no other running Diptych has. */
    private int open() throws IOException {
        for (int number = 1; number < MOST_PROGRAMS; number++) {
            int atom = x.atom("@server=diptych" + number);
            if (x.owner(atom) == 0) {
                x.own(atom, door);
                mine = atom;
                if (!isListed(atom)) {
                    x.append(x.root(), atoms.servers(), ATOM, atom);
                }
                return number;
            }
        }
        throw new IOException("too many run");
    }

    private boolean isListed(int atom) throws IOException {
        byte[] held = x.property(x.root(), atoms.servers(), false);
        ByteBuffer listed = XConnection.buffer(held.length).put(held).rewind();
        while (listed.remaining() >= 4) {
            if (listed.getInt() == atom) {
                return true;
            }
        }
        return false;
    }

    private synchronized void handle(ByteBuffer event) throws IOException {
        switch (event.get(0) & 0x7f) {
            case SELECTION_REQUEST -> introduce(event);
            case CLIENT_MESSAGE -> hear(event);
            case DESTROYED -> end(event.getInt(8));
            case PROPERTY_CHANGED -> {
                if (event.get(16) == IS_DELETED) {
                    properties.read(event.getInt(4), event.getInt(8));
                }
            }
            default -> {}
        }
    }

    /** Says which languages it can do, and how it is talked to. */
    private void introduce(ByteBuffer request) throws IOException {
        int target = request.getInt(20);
        int property = request.getInt(24);
        boolean language = target == atoms.locales();
        byte[] answer = language ? locales : "@transport=X/".getBytes(StandardCharsets.US_ASCII);
        x.put(request.getInt(12), property, target, answer);
        ByteBuffer notice = XConnection.buffer(XConnection.EVENT_SIZE).putInt(XConnection.SELECTION_NOTIFY);
        notice.putInt(request.getInt(4)).putInt(request.getInt(12)).putInt(request.getInt(16));
        x.send(request.getInt(12), notice.putInt(target).putInt(property));
    }

    private void hear(ByteBuffer event) throws IOException {
        int window = event.getInt(4);
        boolean connects = event.getInt(8) == atoms.connect();
        if (connects && window == door) {
            XimLink link = new XimLink(x, atoms, properties, event.getInt(12), caret::get);
            links.add(link);
            link.knock(x.owner(theirs), event);
            return;
        }
        for (XimLink link : links) {
            if (link.hears(window)) {
                if (connects) {
                    link.opened(event);
                } else {
                    int before = link.given();
                    link.passOn(event);
                    if (link.given() > before) {
                        answerLater(link, link.given());
                    }
                }
            }
        }
    }

    /**
     * Xlib forgets now and then to say that the window has taken a key the input method gave back, where the next ones were
     * on their way by then. The input method keeps all later keys until it hears so: they would be lost. Once the FX thread
     * has had its turn the key was taken, and this says so.
     */
    private void answerLater(XimLink link, int number) {
        errands.after(PATIENCE)
                .run(() -> {})
                .thenAccept(taken -> errands.run(() -> toEach(each -> {
                    if (each == link) {
                        each.answer(number);
                    }
                })));
    }

    private void end(int window) throws IOException {
        for (XimLink link : List.copyOf(links)) {
            link.lose(window);
            if (link.isWindow(window)) {
                link.close();
                links.remove(link);
            }
        }
        if (x.owner(theirs) == 0) {
            // Windows yet to come would wait for an input method that never answers.
            x.own(mine, 0);
        }
    }
}
