package boussole;

import boussole.cli.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: a service by default, a command where one is named. */
@SpringBootApplication
public class Boussole {

    public static void main(String[] args) {
        CommandLine.command(args)
                .ifPresentOrElse(
                        command -> System.exit(command.run()), () -> SpringApplication.run(Boussole.class, args));
    }
}
