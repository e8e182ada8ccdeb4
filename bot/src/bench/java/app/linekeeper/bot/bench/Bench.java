package app.linekeeper.bot.bench;

import java.util.List;

/** Runs what its arguments name: {@code turns}, {@code statements}, {@code scale}, {@code path}, {@code acts}, {@code invoices}, {@code bank}, {@code broadcast}, {@code notices}, {@code hooks} or {@code packs}; without any, all. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> wanted = arguments.length == 0 || arguments[0].isBlank() || arguments[0].equals("all")
                ? List.of(
                        "turns",
                        "statements",
                        "scale",
                        "path",
                        "acts",
                        "invoices",
                        "bank",
                        "workbook",
                        "broadcast",
                        "notices",
                        "hooks",
                        "packs")
                : List.of(arguments);
        System.out.println(Machine.words());
        for (String each : wanted) {
            switch (each) {
                case "turns" -> TurnBench.run();
                case "statements" -> StatementCount.run();
                case "scale" -> ScaleBench.run();
                case "path" -> PathBench.run();
                case "acts" -> PaperBench.acts();
                case "invoices" -> PaperBench.invoices();
                case "bank" -> BankBench.run();
                case "workbook" -> WorkbookBench.run();
                case "broadcast" -> BroadcastBench.run();
                case "notices" -> NoticeBench.run();
                case "hooks" -> HookBench.run();
                case "packs" -> PackBench.run();
                default -> throw new IllegalArgumentException("no benchmark " + each);
            }
        }
        System.exit(0);
    }
}
