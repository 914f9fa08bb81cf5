import { there } from "../seeding/there";
import { writeDemo } from "./write-demo";

await writeDemo(there(process.argv[2], "the file's name"));
