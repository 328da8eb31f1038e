package org.aiadoption.planner.support.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who PostgreSQL runs as. It refuses root, and in a container there is often nobody else: then it runs in a user
 * namespace of its own, or, where those are refused (Docker does by default), as an unprivileged user of the system.
 *
 * @param prefix what stands before each command; empty for the user of this JVM
 * @param owner to whom the files must belong; empty for the user of this JVM
 */
record RunAs(List<String> prefix, String owner) {

    private static final String ROOT = "0";
    private static final RunAs SELF = new RunAs(List.of(), "");
    private static final RunAs NAMESPACE = new RunAs(List.of("unshare", "-U"), "");
    private static final String DEAD_END =
            "PostgreSQL does not run as root, and on this machine root can start it neither in a user namespace"
                    + " (unshare -U) nor as one of the users postgres and nobody (runuser)."
                    + " Run the build as another user, or install util-linux.";

    /** The best that works on this machine. */
    static RunAs best() {
        return usable().findFirst().orElseThrow(() -> new IllegalStateException(DEAD_END));
    }

    /** All that work on this machine, the best first. */
    static Stream<RunAs> usable() {
        return SELF.uid().equals(ROOT)
                ? Stream.of(NAMESPACE, user("postgres"), user("nobody")).filter(RunAs::works)
                : Stream.of(SELF);
    }

    private static RunAs user(String name) {
        return new RunAs(List.of("runuser", "-u", name, "--"), name);
    }

    List<String> command(Path program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    /**
     * Makes a folder and answers it, or, where it lies below one that is root's alone, one below the folder for
     * temporary files instead, the same at each call.
     */
    Path within(Path folder) throws IOException {
        Files.createDirectories(folder);
        boolean reached =
                prefix.isEmpty() || !output("ls", "-d", folder.toString()).isEmpty();
        if (reached) {
            return folder;
        }
        String name =
                "planner-postgres-" + UUID.nameUUIDFromBytes(folder.toString().getBytes(StandardCharsets.UTF_8));
        return Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), name));
    }

    /** Gives the folder and all that is in it to who runs PostgreSQL. */
    void own(Path folder) throws IOException {
        if (owner.isEmpty()) {
            return;
        }
        UserPrincipal user =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(file -> !Files.isSymbolicLink(file)).toList()) {
                Files.setOwner(path, user);
            }
        }
    }

    private boolean works() {
        return !List.of("", ROOT).contains(uid());
    }

    private String uid() {
        return output("id", "-u");
    }

    /** What a command says; nothing if it cannot be run or fails. */
    private String output(String... words) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? said : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
