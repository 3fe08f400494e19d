package boussole.matching.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.matching.allocation.checking.Verdict;
import boussole.matching.allocation.problem.Instance;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same problems, said to a solver of another kind (CP-SAT), straight from what the options mean. */
class AgainstAnotherSolverTest {

    private static final long A_MISSING_PLACE = 1_000_000_000;

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23, 24, 25, 26})
    void finds_the_same_objective(int seed) {
        Instance instance = DrawnProblem.of(new Random(seed), 40, 16, 0.4);

        Verdict verdict = Allocating.allocate(instance).verdict();

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.objective() - A_MISSING_PLACE * verdict.missing()).isEqualTo(best(instance));
    }

    private static long best(Instance instance) {
        CpModel model = new CpModel();
        LinearExprBuilder objective = LinearExpr.newBuilder();
        BoolVar[] matched = new BoolVar[instance.pairs()];
        for (int pair = 0; pair < matched.length; pair++) {
            matched[pair] = model.newBoolVar("");
            objective.addTerm(matched[pair], instance.profit(pair));
            if (instance.pinned(pair)) {
                model.addEquality(matched[pair], 1);
            } else if (instance.banned(pair)) {
                model.addEquality(matched[pair], 0);
            }
        }
        companies(instance, model, matched, objective);
        offers(instance, model, matched, objective);
        model.maximize(objective);
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1);
        assertThat(solver.solve(model)).isEqualTo(CpSolverStatus.OPTIMAL);
        return Math.round(solver.objectiveValue());
    }

    private static void companies(Instance instance, CpModel model, BoolVar[] matched, LinearExprBuilder objective) {
        for (int company = 0; company < instance.companies(); company++) {
            List<Literal> all = new ArrayList<>();
            Map<Integer, List<Literal>> byOrganisation = new HashMap<>();
            for (int pair = instance.firstPair(company); pair < instance.firstPair(company + 1); pair++) {
                all.add(matched[pair]);
                int organisation = instance.organisation(instance.offerOf(pair));
                if (organisation >= 0) {
                    byOrganisation
                            .computeIfAbsent(organisation, another -> new ArrayList<>())
                            .add(matched[pair]);
                }
            }
            byOrganisation
                    .values()
                    .forEach(some -> model.addLessOrEqual(
                            LinearExpr.sum(some.toArray(Literal[]::new)),
                            instance.terms().perOrganisation()));
            LinearExprBuilder slots = LinearExpr.newBuilder();
            for (int slot = 0; slot < instance.want(company); slot++) {
                BoolVar filled = model.newBoolVar("");
                slots.add(filled);
                objective.addTerm(filled, instance.terms().coverage(slot));
            }
            model.addEquality(LinearExpr.sum(all.toArray(Literal[]::new)), slots);
        }
    }

    private static void offers(Instance instance, CpModel model, BoolVar[] matched, LinearExprBuilder objective) {
        List<Integer> balance = instance.terms().balance();
        for (int offer = 0; offer < instance.offers(); offer++) {
            LinearExprBuilder taken = LinearExpr.newBuilder();
            for (int pair = 0; pair < matched.length; pair++) {
                if (instance.offerOf(pair) == offer) {
                    taken.add(matched[pair]);
                }
            }
            int capacity = instance.capacity(offer);
            model.addLessOrEqual(taken, capacity);
            IntVar missing = model.newIntVar(0, instance.minimum(offer), "");
            model.addGreaterOrEqual(LinearExpr.newBuilder().add(taken).add(missing), instance.minimum(offer));
            objective.addTerm(missing, -A_MISSING_PLACE);
            if (!balance.isEmpty()) {
                LinearExprBuilder places = LinearExpr.newBuilder();
                for (int part = 0; part < balance.size(); part++) {
                    int size = capacity * (part + 1) / balance.size() - capacity * part / balance.size();
                    IntVar inPart = model.newIntVar(0, size, "");
                    places.add(inPart);
                    objective.addTerm(inPart, -balance.get(part));
                }
                model.addEquality(taken, places);
            }
        }
    }
}
