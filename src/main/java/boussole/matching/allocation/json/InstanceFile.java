package boussole.matching.allocation.json;

import boussole.matching.allocation.problem.Instance;
import java.io.InputStream;
import java.io.OutputStream;

/** A problem as a certificate holds it, by itself. */
public final class InstanceFile {

    private InstanceFile() {}

    public static void write(Instance instance, OutputStream out) {
        InstanceWriter.write(instance, out);
    }

    /** @throws boussole.source.FaultyFiles where that is no problem */
    public static Instance read(InputStream bytes) {
        return InstanceReader.read(bytes);
    }
}
