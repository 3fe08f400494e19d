package boussole.identity;

import boussole.kernel.Text;

/** Only the hub's team may do this. */
public final class StaffOnly extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StaffOnly() {
        super("staff only", null, false, false);
    }

    /** What to tell the person. */
    public Text text() {
        return new Text("Seule l’équipe du hub peut le faire.", "Only the hub’s team can do this.");
    }
}
