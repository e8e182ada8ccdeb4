package app.linekeeper.bot.year;

import app.linekeeper.bot.Linekeeper;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The main class of a node that has a process of its own. */
final class YearNode {

    static final String IS_UP = "The node is up";

    private YearNode() {}

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(Linekeeper.class, YearWorld.class)
                .profiles("demo")
                .run(arguments);
        System.out.println(IS_UP);
    }
}
