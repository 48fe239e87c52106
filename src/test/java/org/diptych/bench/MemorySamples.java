package org.diptych.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the program holds, time and again: the heap after a collection, and what the system counts as resident. */
final class MemorySamples {
    private static final Path STATUS = Path.of("/proc/self/status");
    private final List<Double> heap = new ArrayList<>();
    private final List<Double> resident = new ArrayList<>();

    void take() {
        // The second one clears what the first one's finalizers let go.
        System.gc();
        System.gc();
        heap.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6);
        resident.add(readResident());
    }

    /** In megabytes; growth is that of a straight line through the samples of the second half, once all is warm. */
    String json() {
        return String.format(
                Locale.ROOT,
                "\"heapMB\": %s, \"residentMB\": %s, \"heapGrowthPerSampleMB\": %.3f, \"residentGrowthPerSampleMB\": %.3f",
                rounded(heap),
                rounded(resident),
                slope(heap.subList(heap.size() / 2, heap.size())),
                slope(resident.subList(resident.size() / 2, resident.size())));
    }

    private static double slope(List<Double> values) {
        double middle = (values.size() - 1) / 2.0;
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double above = 0;
        double below = 0;
        for (int i = 0; i < values.size(); i++) {
            above += (i - middle) * (values.get(i) - mean);
            below += (i - middle) * (i - middle);
        }
        return below == 0 ? 0 : above / below;
    }

    private static List<Long> rounded(List<Double> values) {
        return values.stream().map(Math::round).toList();
    }

    private static double readResident() {
        try {
            return Files.exists(STATUS)
                    ? Files.readAllLines(STATUS).stream()
                            .filter(line -> line.startsWith("VmRSS"))
                            .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1000)
                            .findFirst()
                            .orElse(0)
                    : 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
