package boussole.web.api.directory;

import static org.assertj.core.api.Assertions.assertThat;

import boussole.web.ApiClient;
import boussole.web.ApiClient.Answer;
import boussole.web.RunningService;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningService
class DirectoryApiSliceTest {

    private static final String CLUBS = "/api/directory/clubs";
    private static final String STAFF = "Bearer " + RunningService.STAFF_KEY;

    @LocalServerPort
    private int port;

    @Nested
    class Reading {

        @Test
        void is_for_everybody_page_by_page() {
            List<String> ids = new ArrayList<>();
            String next = CLUBS + "?limit=5";
            while (!next.isEmpty()) {
                Answer page = api().get(next);
                assertThat(page.status()).isEqualTo(200);
                assertThat(page.json().at("/items").size()).isBetween(1, 5);
                page.json().at("/items").forEach(item -> ids.add(item.at("/id").asString()));
                next = page.at("/next");
            }

            assertThat(ids).hasSizeGreaterThanOrEqualTo(14).isSorted().doesNotHaveDuplicates();
        }

        @Test
        void shows_words_numbers_and_truths_as_such() {
            Answer club = api().get(CLUBS + "/logistique");

            assertThat(club.header("ETag")).isEqualTo("\"" + club.at("/version") + "\"");
            assertThat(club.at("/kind")).isEqualTo("club");
            assertThat(club.json().at("/fictitious").asBoolean()).isTrue();
            assertThat(club.json().at("/capacity").asInt()).isEqualTo(30);
            assertThat(club.at("/sectors/0")).isEqualTo("logistics");
        }

        @Test
        void hides_what_has_expired_but_not_from_the_staff() {
            String expired = "/api/directory/trainings/decouverte-2025";

            assertThat(api().get(expired).status()).isEqualTo(404);
            assertThat(api().get("/api/directory/trainings?limit=200").body()).doesNotContain("decouverte-2025");
            assertThat(api().get(expired + "?expired=true").status()).isEqualTo(401);
            assertThat(staff("GET", expired + "?expired=true", "").status()).isEqualTo(200);
            assertThat(staff("GET", "/api/directory/trainings?limit=200&expired=true", "")
                            .body())
                    .contains("decouverte-2025");
        }

        @Test
        void tells_what_it_does_not_know() {
            assertThat(api().get("/api/directory/club").status()).isEqualTo(404);
            assertThat(api().get("/api/directory/wizards").status()).isEqualTo(404);
            assertThat(api().get(CLUBS + "/nobody").status()).isEqualTo(404);
            Answer unlimited = api().get(CLUBS + "?limit=0", "Accept-Language", "en");
            assertThat(unlimited.status()).isEqualTo(422);
            assertThat(unlimited.at("/errors/0/message")).isEqualTo("Expected: a whole number from 1 to 200.");
        }
    }

    @Nested
    class Keeping {

        @Test
        void is_for_the_staff_only() {
            assertThat(api().json("POST", CLUBS, club("x")).status()).isEqualTo(401);
            assertThat(api().json("POST", CLUBS, club("x"), "Authorization", "Bearer " + leader())
                            .status())
                    .isEqualTo(403);
            assertThat(api().send("POST", CLUBS + "/import", new byte[0], "Content-Type", "text/csv")
                            .status())
                    .isEqualTo(401);
            assertThat(api().get(CLUBS + "/export").status()).isEqualTo(401);
        }

        @Test
        void adds_changes_and_removes_a_profile() {
            String id = drawn();
            Answer added = staff("POST", CLUBS, club(id));
            String address = added.header("Location");

            assertThat(added.status()).isEqualTo(201);
            assertThat(address).isEqualTo(CLUBS + "/" + id);
            assertThat(api().get(address).body()).isEqualTo(added.body());

            String renamed = added.body().replace("Club fictif", "Cercle fictif");
            Answer changed = staff("PUT", address, renamed, "If-Match", added.header("ETag"));
            assertThat(changed.status()).isEqualTo(200);
            assertThat(changed.header("ETag")).isNotEqualTo(added.header("ETag"));
            assertThat(api().get(address).at("/nameFr")).startsWith("Cercle fictif");

            assertThat(staff("DELETE", address, "", "If-Match", added.header("ETag"))
                            .status())
                    .isEqualTo(412);
            assertThat(staff("DELETE", address, "", "If-Match", changed.header("ETag"))
                            .status())
                    .isEqualTo(204);
            assertThat(api().get(address).status()).isEqualTo(404);
        }

        @Test
        void wants_to_know_which_version_was_read() {
            String address = staff("POST", CLUBS, club(drawn())).header("Location");

            Answer without = staff("PUT", address, "{}");
            Answer stale = staff(
                    "PUT",
                    address,
                    club(id(address)).replace("\"capacity\": 20", "\"capacity\": 21"),
                    "If-Match",
                    "\"0\"");

            assertThat(without.status()).isEqualTo(428);
            assertThat(stale.status()).isEqualTo(412);
            assertThat(stale.header("ETag")).isEqualTo(api().get(address).header("ETag"));
            assertThat(staff("PUT", address, club(id(address)), "If-Match", "\"0\"")
                            .status())
                    .as("what is there already may be written again")
                    .isEqualTo(200);
            assertThat(staff("PUT", address, club("other"), "If-Match", "*").at("/errors/0/pointer"))
                    .isEqualTo("/id");
        }

        @Test
        void lets_one_of_many_editors_win() {
            String address = staff("POST", CLUBS, club(drawn())).header("Location");
            String tag = api().get(address).header("ETag");

            List<Integer> statuses = IntStream.range(0, 8)
                    .parallel()
                    .mapToObj(editor -> staff(
                                    "PUT",
                                    address,
                                    club(id(address)).replace("\"capacity\": 20", "\"capacity\": 3" + editor),
                                    "If-Match",
                                    tag)
                            .status())
                    .toList();

            assertThat(Collections.frequency(statuses, 200)).isEqualTo(1);
            assertThat(Collections.frequency(statuses, 412)).isEqualTo(7);
        }

        @Test
        void adds_once_however_often_it_is_sent() {
            String id = drawn();
            String key = UUID.randomUUID().toString();
            Answer first = staff("POST", CLUBS, club(id), "Idempotency-Key", key);

            assertThat(staff("POST", CLUBS, club(id), "Idempotency-Key", key).body())
                    .isEqualTo(first.body());
            assertThat(staff("POST", CLUBS, club(drawn()), "Idempotency-Key", key)
                            .status())
                    .isEqualTo(422);
            assertThat(staff("POST", CLUBS, club(id)).status()).isEqualTo(409);
        }

        @Test
        void tells_everything_that_is_wrong_at_its_place() {
            Answer refused = staff("POST", CLUBS, """
                    {"id": "A b", "sectors": ["logistic"], "levelFrom": 4, "levelTo": 2, "capacity": 3, "minimum": 4}""", "Accept-Language", "en");
            Answer misshapen = staff(
                    "POST", CLUBS, "{\"capacity\": \"20\", \"sectors\": \"retail\", \"remote\": \"oui\", \"siz\": []}");

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().at("/errors").findValuesAsString("pointer"))
                    .containsExactlyInAnyOrder("/id", "/nameFr", "/sectors", "/levelFrom", "/minimum");
            assertThat(refused.body()).contains("“logistic” is unknown; perhaps: logistics");
            assertThat(misshapen.status()).isEqualTo(422);
            assertThat(misshapen.json().at("/errors").findValuesAsString("pointer"))
                    .containsExactlyInAnyOrder("/capacity", "/sectors", "/remote", "/siz");
        }
    }

    @Nested
    class Files_of_a_catalogue {

        @Test
        void are_taken_whole_after_a_trial() {
            String id = drawn();
            String csv = "id;name_fr;capacity;organisation;organisation_name\n" + id
                    + ";Experte fictive;3;maison;Maison fictive\n";

            Answer tried = file("partners", csv, "?dryRun=true");
            assertThat(tried.at("/created/0")).isEqualTo(id);
            assertThat(tried.json().at("/dryRun").asBoolean()).isTrue();
            assertThat(api().get("/api/directory/partners/" + id).status()).isEqualTo(404);

            assertThat(file("partners", csv, "").at("/created/0")).isEqualTo(id);
            assertThat(api().get("/api/directory/partners/" + id).status()).isEqualTo(200);
            assertThat(file("partners", csv, "").json().at("/created").size()).isZero();
            Answer changed = file("partners", csv.replace(";3;", ";4;"), "");
            assertThat(changed.at("/changed/0/fields/0")).isEqualTo("capacity");
        }

        @Test
        void come_out_as_they_went_in() {
            for (String kind : List.of("clubs", "trainings")) {
                Answer csv = staff("GET", "/api/directory/" + kind + "/export", "", "Accept-Language", "en");

                Answer again = file(kind, csv.body(), "?dryRun=true&replace=true");

                assertThat(csv.header("Content-Disposition")).contains(kind + ".csv");
                assertThat(csv.body()).startsWith("\ufeffid;fictitious;name_fr;");
                assertThat(again.json().at("/created").size()).isZero();
                assertThat(again.json().at("/changed").size()).isZero();
                assertThat(again.json().at("/removed").size()).isZero();
                assertThat(again.json().at("/kept").asInt()).isGreaterThan(10);
            }
        }

        @Test
        void are_refused_whole_with_line_and_column_in_both_languages() {
            String csv =
                    "id;nom_fr;capacite;secteurs\nneuf;Club fictif;3;logistics\nvieux;Club fictif;trois;logistic\n";

            Answer refused = file("clubs", csv, "", "Accept-Language", "fr");

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().at("/errors").findValuesAsString("pointer"))
                    .containsExactly("/3/3", "/3/4");
            assertThat(refused.at("/errors/0/message"))
                    .contains("Ligne 3, colonne 3, «\u202fcapacite\u202f»")
                    .contains("nombre entier de 0 à 10000000 attendu, «\u202ftrois\u202f» trouvé");
            assertThat(file("clubs", csv, "", "Accept-Language", "en").at("/errors/1/message"))
                    .startsWith("Line 3, column 4, “sectors”: “logistic” is unknown; perhaps: logistics, ");
            assertThat(api().get(CLUBS + "/neuf").status()).isEqualTo(404);
        }

        @Test
        void may_be_larger_than_other_bodies_and_have_an_end() {
            StringBuilder csv = new StringBuilder("identifiant;nom_fr;capacite;description_fr\n");
            for (int row = 0; row < 400; row++) {
                csv.append("gros-")
                        .append(row)
                        .append(";Club fictif;1;")
                        .append("x".repeat(1_000))
                        .append('\n');
            }

            assertThat(file("clubs", csv.toString(), "?dryRun=true")
                            .json()
                            .at("/created")
                            .size())
                    .isEqualTo(400);
            Answer tooLarge = file("clubs", csv.toString().repeat(12), "?dryRun=true", "Accept-Language", "en");
            assertThat(tooLarge.status()).isEqualTo(413);
            assertThat(tooLarge.at("/detail")).contains("4096 KiB");
        }

        @Test
        void are_csv_or_xlsx() {
            Answer json = staff("POST", CLUBS + "/import", "{}");
            Answer broken = api().send(
                            "POST",
                            CLUBS + "/import",
                            "no zip".getBytes(StandardCharsets.UTF_8),
                            "Content-Type",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            "Authorization",
                            STAFF,
                            "Accept-Language",
                            "en");

            assertThat(json.status()).isEqualTo(415);
            assertThat(json.at("/detail")).contains("text/csv");
            assertThat(broken.status()).isEqualTo(422);
            assertThat(broken.at("/errors/0/message")).startsWith("an XLSX workbook expected");
            assertThat(file("clubs", "", "").status()).isEqualTo(422);
            assertThat(file("clubs", "identifiant\n", "?dryRun=perhaps").status())
                    .isEqualTo(422);
            assertThat(staff("GET", CLUBS + "/export?format=xlsx", "").header("Content-Type"))
                    .contains("spreadsheetml");
        }
    }

    private Answer file(String kind, String csv, String query, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 4);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "text/csv";
        all[headers.length + 2] = "Authorization";
        all[headers.length + 3] = STAFF;
        return api().send(
                        "POST",
                        "/api/directory/" + kind + "/import" + query,
                        csv.getBytes(StandardCharsets.UTF_8),
                        all);
    }

    private Answer staff(String method, String path, String body, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Authorization";
        all[headers.length + 1] = STAFF;
        return api().json(method, path, body, all);
    }

    private String leader() {
        return api().json("POST", "/api/assessments", "{\"questionnaire\": \"ai-maturity\"}")
                .at("/token");
    }

    private static String club(String id) {
        return """
                {"id": "%s", "fictitious": true, "nameFr": "Club fictif %s", "sectors": ["logistics"], "levelFrom": 1,
                 "levelTo": 4, "helps": ["club"], "departements": ["59"], "capacity": 20}""".formatted(id, id);
    }

    private static String drawn() {
        return "essai-" + UUID.randomUUID();
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private ApiClient api() {
        return ApiClient.of(port);
    }
}
