import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Locale;
import java.util.Scanner;
import java.util.regex.Pattern;

/** Reads a path as SVG writes it: straight lines and curves, in absolute coordinates. */
final class PathData {
    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");

    private PathData() {}

    static Path2D shape(String data) {
        Path2D path = new Path2D.Double();
        // A space between a command and its number, and the scanner sees each as a word.
        Scanner words = new Scanner(data.replaceAll("([A-Za-z])", " $1 ").strip())
                .useDelimiter(BETWEEN)
                .useLocale(Locale.ROOT);
        char command = ' ';
        while (words.hasNext()) {
            if (!words.hasNextDouble()) {
                command = words.next().charAt(0);
            }
            add(path, command, words);
            command = command == 'M' ? 'L' : command;
        }
        return path;
    }

    private static void add(Path2D path, char command, Scanner words) {
        Point2D here = path.getCurrentPoint();
        switch (command) {
            case 'M' -> path.moveTo(words.nextDouble(), words.nextDouble());
            case 'L' -> path.lineTo(words.nextDouble(), words.nextDouble());
            case 'H' -> path.lineTo(words.nextDouble(), here.getY());
            case 'V' -> path.lineTo(here.getX(), words.nextDouble());
            case 'C' ->
                path.curveTo(
                        words.nextDouble(),
                        words.nextDouble(),
                        words.nextDouble(),
                        words.nextDouble(),
                        words.nextDouble(),
                        words.nextDouble());
            case 'Z' -> path.closePath();
            default -> throw new IllegalArgumentException("not drawn: " + command);
        }
    }
}
