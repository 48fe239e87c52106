package org.diptych.bench.start;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public final class StartBenchmark {
    public static void main(String[] args) throws Exception {
        // experiment: args = runs, then commands separated by "--"
        int runs = Integer.parseInt(args[0]);
        List<List<String>> commands = new ArrayList<>();
        commands.add(new ArrayList<>());
        for (int i = 1; i < args.length; i++) {
            if (args[i].equals("--")) {
                commands.add(new ArrayList<>());
            } else {
                commands.get(commands.size() - 1).add(args[i]);
            }
        }
        for (int run = 0; run < runs; run++) {
            for (List<String> command : commands) {
                ProcessBuilder b = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(new File("/tmp/packaging/start.log"));
                Path config = Files.createTempDirectory("diptych-start");
                b.environment().put("XDG_CONFIG_HOME", config.toString());
                System.out.println(commands.indexOf(command) + " " + StartWatch.of(b));
            }
        }
    }
}
