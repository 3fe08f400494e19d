package boussole.library;

import boussole.rulebook.RuleFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The rules or questionnaires that the program itself carries on its class path. */
record Carried(String folder) {

    RuleFiles read() {
        TreeMap<String, String> files = new TreeMap<>();
        try {
            for (String ending : new String[] {"yaml", "drl"}) {
                for (Resource file : new PathMatchingResourcePatternResolver()
                        .getResources("classpath:" + folder + "/**/*." + ending)) {
                    String address = file.getURL().toString();
                    String name = address.substring(address.lastIndexOf("/" + folder + "/") + folder.length() + 2);
                    files.put(name, file.getContentAsString(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new RuleFiles(files);
    }
}
