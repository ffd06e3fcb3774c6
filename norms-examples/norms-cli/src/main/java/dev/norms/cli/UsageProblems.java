package dev.norms.cli;

import dev.norms.label.Label;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The messages about wrong arguments, in both languages. */
final class UsageProblems {
    private UsageProblems() {}

    static Label describe(ParameterException problem) {
        if (problem instanceof MissingParameterException missing) {
            String names =
                    missing.getMissing().stream().map(UsageProblems::name).collect(Collectors.joining(" "));
            return Label.of("缺少参数：" + names, "missing: " + names);
        }
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (problem instanceof OverwrittenOptionException repeated) {
            String option = name(repeated.getOverwritten());
            return Label.of(option + " 只能给出一次", option + " may be given only once");
        }
        if (problem.getCause() instanceof TypeConversionException wrong) {
            String name = Optional.ofNullable(problem.getArgSpec())
                    .map(argument -> name(argument) + ": ")
                    .orElse("");
            return Label.same(name + wrong.getMessage());
        }
        return Label.of("参数有误：" + problem.getMessage(), "wrong arguments: " + problem.getMessage());
    }

    private static Label unmatched(UnmatchedArgumentException problem) {
        String given = String.join(" ", problem.getUnmatched());
        List<String> suggestions = problem.getSuggestions();
        String perhaps = String.join(" ", suggestions);
        return suggestions.isEmpty()
                ? Label.of("不认识的参数：" + given, "unknown: " + given)
                : Label.of(
                        "不认识的参数：" + given + "（是否指 " + perhaps + "）",
                        "unknown: " + given + " (perhaps " + perhaps + ")");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
