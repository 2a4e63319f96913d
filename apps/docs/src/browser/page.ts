import { addCopyButtons } from "./copy-buttons.ts";
import { openSearch } from "./open-search.ts";
import { groupTabs } from "./tabs.ts";

groupTabs();
addCopyButtons();
openSearch();
