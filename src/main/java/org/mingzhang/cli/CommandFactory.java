package org.mingzhang.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, which need the console. */
final class CommandFactory implements IFactory {
    private final Console console;

    CommandFactory(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == BuildCommand.class) {
            return type.cast(new BuildCommand(console));
        }
        if (type == CheckCommand.class) {
            return type.cast(new CheckCommand(console));
        }
        if (type == AuditCommand.class) {
            return type.cast(new AuditCommand(console));
        }
        if (type == CompletionCommand.class) {
            return type.cast(new CompletionCommand(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
