package vn.giaoban.cli.option;

import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The help of a command in Vietnamese, whose texts are read when the first is shown.
public final class VietnameseHelp extends Help {
  private static final HelpTexts TEXTS = new HelpTexts();

  private VietnameseHelp(CommandSpec command, ColorScheme colours) {
    super(command, colours);
  }

  public static Help of(CommandSpec command, ColorScheme colours) {
    command.resourceBundle(TEXTS);
    var usage = command.usageMessage();
    usage.synopsisSubcommandLabel(TEXTS.label(usage.synopsisSubcommandLabel()));
    return new VietnameseHelp(command, colours);
  }

  @Override
  public IParamLabelRenderer parameterLabelRenderer() {
    var english = super.parameterLabelRenderer();
    return new IParamLabelRenderer() {
      @Override
      public Ansi.Text renderParameterLabel(ArgSpec argument, Ansi ansi, List<Ansi.IStyle> styles) {
        return english.renderParameterLabel(translated(argument), ansi, styles);
      }

      @Override
      public String separator() {
        return english.separator();
      }
    };
  }

  private static ArgSpec translated(ArgSpec argument) {
    var label = TEXTS.label(argument.paramLabel());
    return argument instanceof OptionSpec option
        ? OptionSpec.builder(option).paramLabel(label).build()
        : PositionalParamSpec.builder((PositionalParamSpec) argument).paramLabel(label).build();
  }
}
